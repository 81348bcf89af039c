// Given names and the endings of surnames and patronymics met in Kazakhstan, in the Latin letters of English bulletins. Written from own
// knowledge, not taken from a register: they tell a person's name from other names, nobody's identity. One spelling of each name is enough:
// the language pack says which spellings stand for one another ("Zhanar", "Janar", "Jhanar").
import type { PersonalNames } from '../pack.ts'
import { cyrillicMen, cyrillicShort, cyrillicWomen } from './names-cyrillic.ts'

const KAZAKH_MEN = `
Abai Abdigali Abdikarim Abdilda Abdimanap Abdimomyn Abdimutalip Abdirakhman Abdrakhman Abdulla Abil Abilay Abilkaiyr Abilkhan Abilkhas Abish
Abylai Abylaikhan Abylkhair Abzal Adil Adilbek Adilet Adilkhan Adilzhan Adlet Agabek Agybai Aibar Aibat Aibek Aibol Aidar Aidarbek
Aidarkhan Aidos Aidyn Aidynbek Ailan Aiman Aimukhambet Aisultan Aitbai Aitbek Aitkali Aitkazy Aitmukhamed Aituar Aitzhan Akan Akbar Akbergen
Akezhan Akhan Akhat Akhmadi Akhmediyar Akhmet Akhmetzhan Akimzhan Akylbek Akzhol Alan Alash Alau Albek Aldabergen Aldan Aldar
Aldiyar Aleken Algis Ali Alibek Alidar Aligazy Alik Alikhan Alimbek Alimgazy Alimkhan Alimzhan Alinur Alisher Aliya Almabek Almas Almasbek
Almat Almaz Almukhan Alnur Alpamys Alpysbai Altai Altay Altynbek Alzhan Amanbai Amanbek Amandos Amandyk Amangali Amangeldy Amankeldi Amankos
Amantai Amanzhol Amir Amirbek Amirkhan Amirzhan Amre Anet Angsar Ansar Anuar Anuarbek Arailym Aral Arbol Ardak Ardaq Arkalyk Arkat Arman
Armanbek Arnur Aron Arslan Arstan Arstanbek Artyk Aryn Aryngazy Arys Arystan Arystanbek Asan Asanali Asanbai Asel Aset Askar Askarbek Askat
Askhat Aslan Aslanbek Assan Asset Asylbek Asylkhan Asylzhan Atabek Atamkul Atan Ayan Ayanbek Ayap Ayash Ayat Ayatzhan Aytuar Ayup Azamat
Azat Azhar Aziz Azizbek Bagdat Bagdaulet Bagybek Bagytzhan Bagzhan Baimukhamed Baimurat Bakhtiyar Bakhyt Bakhytbek Bakhytkali Bakhytzhan
Bakir Baktybek Baktygali Baktykhan Baktyzhan Bakytbek Bakytgali Balgabai Balgabek Baltabek Baltash Bashar Batyr Batyrbek Batyrkhan Batyrzhan
Baurzhan Bauyrzhan Baygali Bazarbai Bazarbek Bazargali Begaly Begim Begimbet Begzat Beibars Beibit Beibut Beimbet Beisen Beisenbai Beisenbek
Beisengali Bekaidar Bekarys Bekbol Bekbolat Bekbolsyn Bekbulat Bekdair Bekdaulet Bekezhan Bekmurat Bekmurza Beknazar Beknur Beksultan
Bektas Bektemir Bekten Bektur Bekturgan Bekzat Bekzhan Berdibek Berdikul Berdykhan Berdymurat Berik Berikbai Berikbol Berikzhan Bestai
Beyimbet Birzhan Bolat Bolatbek Bolatkhan Bolysbek Boranbai Boshan Bostan Botabek Bulat Bulatbek Burkit Burkutbai Chingiz Dalel
Dametken Danabek Daniyar Danyial Daryn Dastan Dauit Daulen Daulet Dauletbai Dauletbek Dauletkeldi Dauletkhan Dauletzhan Dauren Daurenbek
Demeu Demeuken Dias Didar Dikhan Dilmurat Dinislam Dinmukhamed Dosan Dosbol Doskhan Dosmukhamed Dossan Dossay Dossym Dosym Dosymbek
Dosymkhan Doszhan Duisen Duisenbai Duisenbek Duisengali Duisenkhan Duken Dulat Duman Dumanbek Dutbai Dymash Edige Ediges Egemberdi Elaman
Elbek Eldar Eldos Elnar Elnur Elshibek Erasyl Erbakyt Erbol Erbolat Erbosyn Erdaulet Erden Erdos Erdosh Erik Erkanat Erkebulan Erken Erkin
Erkinbek Erlan Ermek Ermekbai Ermukhamet Ermukhan Ernar Ernur Ersain Ersin Ersultan Ersyn Erzat Erzhan Esbol Esbolat Esen Esenbek Esengali
Esengeldy Esenzhol Eset Esil Esim Esimkhan Eskendir Esmukhan Estai Ezhan Ezhen Farid Farkhad Fazyl Gabbas Gabdulla Gabiden Gabidulla Gabit
Gaisa Gali Galiaskar Galidin Galikhan Galim Galimbek Galimzhan Galymbek Galymzhan Gani Ganibet Ganizhan Garifolla Gazez Gaziz Gizat Gizzat
Habibulla Ibragim Ibrahim Ibrai Ibraikhan Idris Ikram Ilias Ilyar Ilyas Ilyasbek Imanali Imanbai Imangali Imash Inkar Isa Isabek Isatay
Isbek Ishan Iskak Iskander Iskendir Islam Islambek Ismail Ismailbek Ismat Izbasar Izbasary Izgilik Izteleu Izturgan Jaksylyk Kabdesh
Kabdolla Kabdulkarim Kabibulla Kabiden Kabidolla Kabyken Kabylbek Kadir Kadirzhan Kadyr Kadyrbek Kadyrgali Kadyrkhan Kadyrzhan Kainar Kairat
Kairatbek Kairbek Kairgali Kairgeldy Kairken Kairolla Kairulla Kairzhan Kaisar Kaldarbek Kaldybai Kaldybek Kaliakpar Kalibek Kalikhan
Kalimolda Kalkaman Kamal Kamalbek Kamashbai Kamidolla Kamil Kamilzhan Kanat Kanatbek Kanatkhan Kanatzhan Kanysh Kapan Kapar Karash Karatai
Karim Karimbek Karimzhan Karzhau Kaseken Kasen Kasenkhan Kasiet Kassym Kassymbek Kassymkhan Kaster Kasym Kasymbek Kausar Kazbek Kazhimurat
Kazhymukan Kazhymurat Kazi Kazken Kazybek Kegen Keldibek Keles Kemel Kemelbek Kenbai Kenen Kenes Kenesary Kenesbai Kenesbek Kenzhe
Kenzhebai Kenzhebek Kenzhebulat Kenzhegali Kenzhegazy Kenzhetai Kenzhin Kerei Kerim Kerimbek Khairolla Khairulla Khakim Khamit Khamza Khanat
Khangali Kharis Khasen Khassan Kozhabek Kozhageldy Kozhakhmet Kozhamkul Kozhan Kozy Kuandyk Kuanysh Kuanyshbek Kuat Kuatbek Kuatzhan Kubei
Kubek Kudaibek Kudaibergen Kulbek Kumisbek Kunanbai Kurmanbek Kurmangazy Kurmash Kurmet Kusain Kussain Kuzembai Kydyrali Kydyrbek Kydyrgali
Kyrym Lukpan Madi Madiyar Magauiya Magaz Magzhan Magzum Makhambet Makhmud Makhmut Makhmutbek Maksat Maksut Malgazhdar Malik Mamai Mamyr
Mamyrkhan Manap Manarbek Manas Manat Marat Maratbek Maratkhan Mardan Marden Margulan Marlen Mars Masgut Massimkhan Matay Mauken Maulen
Maulenbek Maulet Maulit Mazhit Meiirbek Meiirkhan Meiram Meirambek Meiramgali Meirbek Meirkhan Meirlan Meirzhan Melis Mels Merbolat Mereke
Merey Mergen Merkhat Mesit Mirambek Miras Mirat Mirbolat Mirzhan Moldabek Moldakhan Moldir Muftakh Mukagali Mukan Mukanbek Mukash Mukhambet
Mukhambetkali Mukhamed Mukhamedali Mukhamedzhan Mukhamet Mukhametkali Mukhametzhan Mukhit Mukhtar Mukhtarbek Mukhtarkhan Mukiyat Murager
Murat Muratbai Muratbek Muratkali Muratkhan Muratzhan Murzabek Musa Musabek Musagali Musakhan Musali Mussa Mustafa Mustakhim Myktybai
Myltykbai Myrza Myrzabai Myrzabek Myrzagali Myrzageldy Myrzakhan Myrzakhmet Myrzatai Myrzhan Nadir Nadirbek Nagashybai Nariman
Narimanbek Narken Naryn Nauryz Nauryzbai Nauryzbek Nazar Nazarbai Nazarbek Nazim Nietbai Nietkali Nigmat Nigmet Nurakhmet Nuraly Nurbai
Nurbakhyt Nurbek Nurbol Nurbolat Nurbolsyn Nurdaulet Nurdin Nurdos Nurgali Nurgaliy Nurgazy Nurgeldy Nurgisa Nuriden Nurislam Nurkeldi
Nurkhan Nurkhat Nurlan Nurlanbek Nurly Nurlybai Nurlybek Nurlykhan Nurmagambet Nurman Nurmat Nurmukhambet Nurmukhamed Nurmurat Nurpeis
Nursain Nurserik Nurshat Nursultan Nurtai Nurtas Nurtaza Nurtazan Nurtileu Nurtore Nurtuar Nurtugan Nuryk Nurym Nurzat Nurzhan Nurzhigit
Nyshan Nyssan Olzhabai Olzhas Omar Omarkhan Omirbek Omirkhan Omirserik Omirtai Omirzak Omirzhan Onal Ondasyn Ongar Ongarbek Ontalap Oral
Oralbai Oralbek Oralkhan Oralzhan Orazaly Orazbai Orazbek Orazgali Orazkhan Orazkul Orken Orynbai Orynbasar Orynbek Orynbet Oryngali Oskar
Ospan Ospankhan Otar Otegen Oten Otenai Pazyl Pazylbek Perizat Pernebai Pernebek Raimbek Raiymbek Rakhat Rakhim Rakhimbek Rakhimzhan Rakhman
Rakhmet Rakhmetolla Rakhym Rakhymzhan Ramadan Ramazan Ramil Rashid Rauan Raushan Rinat Risbek Rishat Rollan Ruslan Rustam Rustem Rustembek
Rysbek Ryskali Ryskeldi Ryskul Ryspek Rysty Sabir Sabit Sabitkhan Sabyr Sabyrbek Sabyrkhan Sabyrzhan Sadibek Saduakas Sadvakas Sadyk
Sadykbek Sadyr Sagadat Sagat Sagatbek Sagdat Sagi Sagidolla Sagidulla Saginbek Sagyn Sagynbek Sagyndyk Sagyngali Sagyntai Sailau Sailaubek
Sain Sairambek Sairan Sakan Saken Saktagan Salamat Salavat Salim Salimgerei Samal Samat Samet Samrat Sandibek Sandugash Sansyzbai Sanzhar
Sapar Saparali Saparbai Saparbek Sapargali Saparkhan Sapen Sarsen Sarsenbai Sarsenbek Sarsengali Sarsenkhan Sarybai Sattar Satybaldy
Satypaldy Saulebek Saulet Savit Sayan Sayasat Sayat Sayin Seidakhmet Seidali Seidek Seidolla Seidulla Seifolla Seifulla Seiitkazy Seilbek
Seilkhan Seitbek Seitkali Seitkazy Seitkhan Seitmukhambet Seitzhan Seken Sembai Serik Serikbai Serikbek Serikbol Serikkali Serikkhan
Serikzhan Serzhan Shakarim Shakhan Shakhmaran Shakhmardan Shakhmurat Shakir Shalgin Shalkar Shamgali Shamil Sharip Sharipbek Shattyk
Shayakhmet Sherkhan Shermakhan Shermukhamed Sherzad Sherzat Shingis Shokan Shokhan Shora Shyngys Shyngyskhan Shyrak Smagul Sovetbek
Suleimen Sulembek Sultan Sultanali Sultanbai Sultanbek Sultangali Sultankhan Sundet Suyunbai Suyundyk Syndar Syrgabai Syrym Syrymbet
Syzdyk Tabyldy Taiman Tair Talap Talapbek Talas Talasbek Talgar Talgat Talgatbek Tamerlan Tanatar Tanirbergen Tanzharyk Taras Targyn
Tasbolat Tastan Tasybay Tauasar Tauke Tauyrbek Tazabek Tazhibai Telman Temir Temirali Temirbai Temirbek Temirbolat Temirgali Temirkhan
Temirlan Temirtas Temirzhan Tilek Tileu Tileubek Tileuberdi Tileugabyl Tileukabyl Tileuzhan Timur Tlek Tleubek Tleugabyl Toibek
Tokbergen Tokhtar Toktar Toktarbai Toktarbek Toktarkhan Toktasyn Toktogul Tokzhan Tolebi Tolegen Tolenbek Tolendi Tolesh Toleu Toleubai
Toleubek Toleugali Toleukhan Tolkyn Tolkynbek Tore Torebek Toregali Toregeldy Torekhan Torekul Tulegen Tulkibai Turar Turarbek Turganbai
Turganbek Turlan Turlybek Turlykhan Turmagambet Tursunbek Tursyn Tursynbai Tursynbek Tursyngali Tursynkhan Tynyshbai Tynyshbek Tynyshtyk
Tynystan Uakhit Uali Ualibek Ualikhan Ulan Ulanbek Ulas Ulasbek Ulugbek Ulykpan Umirzak Umit Urazbai Urazbek Urazgali Urken Usen Usenbek
Userbai Uzakbai Valikhan Yelaman Yerasyl Zadabek Zakir Zaman Zamanbek Zangar Zarlyk Zeinolla Zeinulla Zhabai Zhadyra Zhailaubai Zhaisan
Zhaken Zhakiya Zhaksybai Zhaksybek Zhaksygali Zhaksylyk Zhaksymurat Zhakyp Zhakypbek Zhalgas Zhalgasbai Zhambyl Zhan Zhanaidar Zhanali
Zhanarbek Zhanarys Zhanat Zhanatbek Zhanbol Zhanbolat Zhanbota Zhandar Zhandarbek Zhandaulet Zhandos Zhangali Zhangazy Zhangeldy Zhangir
Zhanibek Zhanserik Zhanuzak Zhappar Zhapparkul Zharas Zharaskhan Zharbol Zharkyn Zharkynbek Zharmukhamed Zharmukhan Zharylkap Zharylkasyn
Zhasik Zhaslan Zhassulan Zhasulan Zhasur Zhauken Zhaxybay Zhaxylyk Zheken Zheksenbai Zheksenbek Zhenis Zhenisbek Zheniskhan Zhetpisbai
Zhigit Zhigitbek Zholaman Zholbarys Zholdas Zholdasbai Zholdasbek Zhomart Zhomartbek Zhorabek Zhubanysh Zhuldyzbek Zhumabai Zhumabek
Zhumadil Zhumadilda Zhumagali Zhumagazy Zhumageldy Zhumagul Zhumakan Zhumakhan Zhumanbai Zhumash Zhumat Zhumatai Zhunus Zhunusbek Zhursin
Zhusip Zhusipbek Zhusup Ziyabek Zulkhar Zulkharnai Zulpykhar`

const KAZAKH_WOMEN = `
Adema Ademi Adia Agila Aiaru Aiau Aibala Aibarsha Aibota Aida Aidana Aiganym Aigerim Aigul Aigulim Aiida Aikanym Aikerim Aikorkem Ailin
Aiman Aimgul Aimira Ainagul Ainara Ainash Ainur Ainura Ainurym Airin Aisana Aisara Aisaule Aisha Aishabibi Aisulu Aitolkyn Aizada Aizat
Aizere Aizhamal Aizhan Aizhanat Aizhuldyz Akbala Akbike Akbope Akbota Akerke Akgul Akkenzhe Akku Aklima Akmaral Akmarzhan Aknur Aksana
Aksaule Akshabak Aksholpan Aktolkyn Akzhan Akzhanat Akzharkyn Alfiya Alina Aliya Aliyash Alma Almagul Almakul Almira Altyn Altynai Altyngul
Altynkul Altynshash Alua Amangul Amina Anar Anargul Anel Anela Ansagan Arai Arailym Aray Ardak Aruzhan Asel Asem Asemgul Asima Asiya Assel
Assem Assiya Asyl Asylgul Asylzat Ayana Ayaulym Ayazhan Aygul Ayim Ayna Ayzhan Azhar Aziza Bagdagul Bagila Baglan Bagym Bakhyt Bakhytgul
Bakhytkul Bakyt Bakytgul Balausa Balbobek Balganym Balgyn Balkiya Balnur Balzhan Banu Bati Batima Bayan Bayansulu Bibaisha Bibi Bibigul
Bibinur Bibisara Bibizhan Botagoz Botakoz Botashka Dameli Damelya Dametken Dana Danagul Danara Dariga Darigash Dariya Darmen Diana Dilara
Dilbar Dilda Dilnara Dilnaz Dilyara Dina Dinagul Dinara Dinargul Ekaterina Elmira Elvira Enlik Erkegul Erkezhan Farida Fariza Fatima Feruza
Gaini Gainizhamal Galiya Galym Gaukhar Gaziza Gulaisha Gulaiym Gulbadan Gulbagda Gulbahram Gulbakhram Gulbakhyt Gulban Gulbarshyn
Gulchekhra Guldana Guldar Gulden Gulfairuz Gulfiya Gulim Gulimkhan Guljan Gulmara Gulmariya Gulmira Gulnar Gulnara Gulnaz Gulnoza Gulnur
Gulsaira Gulsana Gulsara Gulshara Gulshat Gulsim Gulsina Gulsum Gulya Gulyaim Gulzada Gulzar Gulzat Gulzhaina Gulzhakhan Gulzhamal
Gulzhamila Gulzhan Gulzhanat Gulzhauhar Gulzhazira Gulzhikhan Gulzia Gulzira Inabat Indira Inkar Kalamkas Kalbubu Kamar Kamila Kamilla Kamka
Kamshat Kanipa Kanzada Karakoz Karashash Karina Karlyga Karlygash Katira Kenzhegul Klara Kulgaisha Kuliash Kulpan Kulpash Kulshat Kulyan
Kulyash Kulzhan Kumis Kumiszhan Kunduz Kunsulu Kuralai Kymbat Laura Layla Lazzat Leila Leyla Lyailim Lyazzat Madina Magripa Mahabbat Mainur
Maira Makhabbat Makpal Malika Manar Manshuk Mansiya Manzura Marfuga Mariyam Marzhan Maya Mereke Meruert Meruyert Milana Minura Moldir
Mukarram Muslima Nagima Nagiza Nailya Nargiz Nargiza Nauat Nazerke Nazgul Nazigul Nazipa Nazira Nazym Nazymgul Nesibeli Nurbala Nurbanu
Nurbibi Nurgul Nurgulzhan Nuriya Nurlygul Nursaule Nursulu Nurzhamal Oralgul Orazgul Orynbasar Oryngul Orynkul Orynsha Perizat Raigul
Raikhan Raissa Raiymgul Rakhila Rakhima Rakiya Rashida Raushan Raya Rosa Roza Rozhan Rufina Rysaldy Ryskul Rysty Sabina Sabira Sagadat
Sagila Sagima Sagira Saida Sakina Salamat Salima Saltanat Samal Samira Sandugash Saniya Sara Saule Saulegul Sauletay Saya Sayagul Sayakhat
Shakhizada Shakira Shakizada Shamshiya Shara Sharbat Sharipa Shattyk Shinar Shnar Sholpan Shynar Shynara Shyrin Shyryn Sveta Svetlana Symbat
Tamara Tanat Tansholpan Tanzilya Tattigul Togzhan Tokzhan Tolganai Tolkyn Tomiris Totiya Tumar Turar Tursunai Tursyngul Ulbala Ulbolsyn
Uldai Uldana Uldar Ulmeken Ulpan Ulperi Ulzhalgas Ulzhan Umit Umitzhan Urkiya Venera Yrysty Zagipa Zamira Zamzagul Zarema Zarina Zaru Zaure
Zaurekul Zauresh Zeinegul Zeinep Zere Zeynep Zhadyra Zhaina Zhamal Zhamila Zhanar Zhanara Zhanargul Zhanat Zhanbota Zhanel Zhanerke Zhanetta
Zhania Zhaniya Zhanna Zhannat Zhannur Zhansaya Zhansulu Zhanyl Zhanylsyn Zhazgul Zhazira Zhemis Zhemisgul Zhibek Zhibekzholy Zhuldyz
Zhuldyzai Zhumagul Zhumazira Zhupar Zibagul Zinagul Zinat Ziyash Ziyuar Zlikha Zoya Zubira Zulfira Zulfiya Zuliya Zura`

const RUSSIAN = `
Adam Aglaya Agnia Albert Albina Aleksandr Aleksandra Aleksei Aleksey Alena Alevtina Alexander Alexandr Alexandra Alexei Alexey Alfred Alina
Alisa Alla Alyona Anastasia Anastasiya Anatoliy Anatoly Andrei Andrey Andrii Anfisa Angela Angelina Anna Anton Antonina Arina Arkady Arseny
Artem Arthur Artur Artyom Bogdan Boris Borislav Daria Darya David Demyan Denis Dmitri Dmitriy Dmitry Dmytro Edgar Eduard Efim Egor Ekaterina
Elena Eleonora Elizaveta Ella Elvira Emil Emilia Emma Erik Ernest Ernst Eva Evgeni Evgenia Evgeniy Evgeniya Evgeny Fedor Filipp Fyodor
Galina Gennadiy Gennady Genrikh Georgiy Georgy German Gleb Grigory Heinrich Igor Ilya Inessa Inga Inna Irina Ivan Jana Karina Katya Kira
Kirill Klavdia Konstantin Kristina Ksenia Kseniya Lada Larisa Larissa Lena Leonid Lev Lidia Lidiya Lilia Liliya Liudmila Ludmila Lyubov
Lyudmila Mahmud Makar Maksim Marat Margarita Maria Marianna Marina Mariya Mark Marta Maxim Mikhail Milana Miron Miroslav Misha Nadezhda
Natalia Nataliia Nataliya Natalya Natasha Nelli Nelly Nikita Nikolai Nikolay Nina Nonna Oksana Oleg Olena Olesya Olga Oskar Otto Oxana Pavel
Petr Petro Platon Polina Prokhor Pyotr Rada Raisa Raul Regina Rimma Rita Robert Rodion Roland Roman Rostislav Rudolf Ruslana Sasha Semen
Semyon Sergei Sergey Sergiy Serhiy Snezhana Snezhanna Sofia Sofya Sonya Stanislav Stella Stepan Svetlana Svyatoslav Taisia Taisiya Tamara
Tanya Taras Tatiana Tatiyana Tatyana Timofei Timofey Ulyana Vadim Valentin Valentina Valeria Valeriy Valeriya Valery Varvara Vasilisa
Vasiliy Vasily Vera Veronika Victor Victoria Viktor Viktoria Viktorina Viktoriya Viola Violetta Vitaliy Vitaly Vlad Vladimir Vladislav
Vladlen Volodymyr Vsevolod Vyacheslav Waldemar Yakov Yan Yana Yaroslav Yefim Yegor Yekaterina Yelena Yelizaveta Yevgenia Yevgeniy Yevgeniya
Yevgeny Yulia Yuliya Yuri Yuriy Yury Zakhar Zhanna Zina Zinaida Zlata Zoya`

const NEIGHBOURS = `
Abdukhalil Abdulaziz Abdulhamid Abdumalik Abduvali Ablikim Ablimit Abliz Adkham Adlan Ahmadjon Akhmed Akmal Akram Akylai Akylbek Alijon
Alimjan Allamurat Almazbek Aman Anvar Aram Armen Artak Asankhan Ashot Aslanbek Asliddin Asror Azimbek Babur Bakai Bakhodir Bakhrom Bakhtier
Begaim Bekkhan Bermet Bobur Botir Cholpon Chynara Dilmurod Dilrabo Dilshat Dilshod Elchin Elnara Elshad Elyor Emin Erkinjon Farhad Farhod
Farrukh Feruz Firuz Fuad Gagik Gayrat Gevorg Giorgi Guzal Hamid Hasan Hashim Husan Husein Ikrom Ildar Ilgiz Ilham Ilkhom Ilnur Ilqar Ilshat
Ilyaz Irakli Isa Iskandar Islom Ismet Jahongir Jamshid Jyldyz Kahramon Kamol Karen Kasimzhan Khabib Khalnazar Khavazh Khusan Koshkarbai
Kubanychbek Lechi Levon Lolagul Magomed Magomet Malkhaz Mansur Marsel Mirlan Mirmanbet Movsar Mukaddas Musa Mutallip Narek Natig Nazir
Nietbay Nigora Nino Nodir Nurgazy Omurbek Orkhan Otabek Oybek Patigul Rafael Rafik Rafis Raisa Ramzan Rashad Rasul Rauf Ravil Ravshan
Ravshanbek Rifat Rinat Rita Rizvangul Rushan Ruslanbek Rustamzhan Sadriddin Sadyr Said Saidakbar Samvel Sanjar Sapar Sardor Savr Sergazy
Shamil Shavkat Sherali Shota Shuhrat Shukhrat Sooronbai Sukhrob Suren Tahir Takhir Talantbek Tamar Temirlan Tigran Tilek Timurbek Tleubike
Tohir Turdimurat Turgun Turgunbek Tursunjon Ulugbek Ulukbek Umid Urmat Utkir Vagif Vakhtang Valikhan Vardan Vikram Vugar Yakub Yerkin Yulduz
Yunus Yusuf Yusup Zafar Zaur Zelim Zelimkhan Zhypar Zokir Zukhra Zulfia Zurab`

const SHORT_SURNAMES = `
 Chen Choi Degai Dyagai Gegai Han Hegai Kan Kang Khegai Khegay Kim Ko Kogai Kvon Lee Li Lim Magai Nam Ni Nogai 
Ogai Ogay Pak Park Pyak Shegai Shegay Shin Sim Sogai Ten Tian Tsoi Tsoy Tyagai Tyan Tyugai Vansvanov Yang Yem Yugai Yugay Yun`

const list = (text: string): readonly string[] => text.trim().split(/\s+/u)

// In the nominative: the language packs decline them
const CYRILLIC_ENDINGS = [
  'ов',
  'ова',
  'ев',
  'ева',
  'ёв',
  'ёва',
  'енко',
  'швили',
  'адзе',
  'идзе',
  'одзе',
  'ских',
  'чук',
  'люк',
  'щук',
  'цкий',
  'цкая',
]
const CYRILLIC_LIKELY = [
  'ин',
  'ина',
  'ын',
  'ына',
  'ский',
  'ская',
  'ян',
  'ко',
  'ук',
  'юк',
  'ец',
  'ых',
  'их',
  'ман',
  'берг',
  'штейн',
  'дзе',
  'пов',
  'ной',
  'ный',
  'ная',
]
const CYRILLIC_SOFT = [
  'бай',
  'бек',
  'ұлы',
  'улы',
  'хан',
  'ғали',
  'гали',
  'қали',
  'кали',
  'әлі',
  'али',
  'жан',
  'құл',
  'кул',
  'гүл',
  'гуль',
  'гул',
  'тай',
  'берді',
  'берды',
  'берди',
  'гелді',
  'гельды',
  'гелды',
  'келді',
  'берген',
  'керей',
  'гирей',
  'мұрат',
  'мурат',
  'сұлтан',
  'султан',
  'назар',
  'дос',
  'бол',
  'болат',
  'жол',
  'темір',
  'темир',
  'дық',
  'дык',
  'лық',
  'лык',
  'нұр',
  'нур',
  'мбет',
  'хмет',
  'құл',
  'улла',
  'олла',
  'ияр',
  'мырза',
  'мурза',
  'заде',
  'газы',
  'ғазы',
  'қазы',
  'казы',
  'бала',
  'бақыт',
  'бакыт',
  'төре',
  'торе',
  'сейіт',
  'сеит',
  'қожа',
  'кожа',
]
const CYRILLIC_PATRONYMICS = [
  'ович',
  'евич',
  'ьич',
  'овна',
  'евна',
  'ична',
  'инична',
  'ұлы',
  'улы',
  'қызы',
  'кызы',
  'кизи',
  'оглы',
  'оғлы',
  'гызы',
]

/** Names of people in Kazakhstan, for telling them from other names. */
export const names: PersonalNames = {
  given: {
    en: [...list(KAZAKH_MEN), ...list(KAZAKH_WOMEN), ...list(RUSSIAN), ...list(NEIGHBOURS)],
    ru: [...cyrillicMen, ...cyrillicWomen], kk: [...cyrillicMen, ...cyrillicWomen],
  },
  men: { ru: cyrillicMen, kk: cyrillicMen },
  women: { ru: cyrillicWomen, kk: cyrillicWomen },
  surnames: { en: list(SHORT_SURNAMES), ru: cyrillicShort, kk: cyrillicShort },
  // Russian, Ukrainian, Georgian and Armenian endings that other words do not have
  surnameEndings: {
    en: ['ov', 'ova', 'ev', 'eva', 'yov', 'yova', 'ovs', 'evs', 'enko', 'shvili', 'adze', 'idze', 'odze', 'unov', 'ykh', 'skikh', 'chuk', 'lyuk'],
    ru: CYRILLIC_ENDINGS, kk: CYRILLIC_ENDINGS,
  },
  likelyEndings: {
    en: [
      'skiy', 'sky', 'skii', 'skaya', 'skaia', 'tsky', 'tskiy', 'tskaya', 'yan', 'ian', 'khin', 'khina', 'kin', 'kina', 'lin', 'lina', 'nin', 'nina', 'rin',
      'rina', 'tin', 'tina', 'shin', 'shina', 'zin', 'zina', 'bin', 'bina', 'din', 'dina', 'vin', 'vina', 'gin', 'gina', 'syn', 'tsyn', 'tsyna', 'shyn',
    ],
    ru: CYRILLIC_LIKELY, kk: CYRILLIC_LIKELY,
  },
  // What only hints at a Turkic name
  softEndings: {
    en: [
      'bay', 'bai', 'bek', 'uly', 'khan', 'gali', 'ali', 'aly', 'zhan', 'jan', 'kul', 'gul', 'tay', 'tai', 'berdi', 'berdy', 'geldi', 'geldy', 'bergen', 'kerei',
      'gerey', 'murat', 'sultan', 'nazar', 'dos', 'bol', 'bolat', 'zhol', 'temir', 'dyk', 'lyk', 'nur', 'mbet', 'khmet', 'hmet', 'ulla', 'olla', 'iyar', 'zhar',
      'syn', 'tar', 'myrza', 'mirza', 'zade', 'gazy', 'kazy', 'kali', 'aev', 'sary', 'gat', 'shkar', 'bala', 'bakhyt', 'tore',
    ],
    ru: CYRILLIC_SOFT, kk: CYRILLIC_SOFT,
  },
  patronymicEndings: {
    en: ['ovich', 'evich', 'yevich', 'ievich', 'ich', 'ovna', 'evna', 'yevna', 'ichna', 'uly', 'uuly', 'kyzy', 'qyzy', 'kizi', 'ogly', 'ogli', 'uulu', 'gyzy'],
    ru: CYRILLIC_PATRONYMICS, kk: CYRILLIC_PATRONYMICS,
  },
  source: 'own knowledge; not checked against a register',
} // prettier-ignore
