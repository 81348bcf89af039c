#!/usr/bin/env node
'use strict'
// Runs the tool on a Node that is new enough: this one, or the one that `npm ci` brought (devDependency `node`).
// Written in old JavaScript on purpose: it has to load, and say one clear line, on a Node of any age.
var path = require('path')
var fs = require('fs')

function newEnough(version) {
  var parts = version.split('.').map(Number)
  return parts[0] > 22 || (parts[0] === 22 && parts[1] >= 19)
}

function bundledNode() {
  try {
    var home = path.dirname(require.resolve('node/package.json', { paths: [path.join(__dirname, '..')] }))
    var binary = path.join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    fs.accessSync(binary, fs.constants.X_OK)
    return binary
  } catch (missing) {
    return null
  }
}

// What is compiled of the modules is kept for the next start; where nothing can be written, nothing is kept.
function keepModules() {
  require('module').enableCompileCache()
}

if (newEnough(process.versions.node)) {
  keepModules()
  import('../src/cli/main.ts').then(function (cli) {
    return cli.main(process.argv.slice(2))
  })
} else {
  var node = bundledNode()
  if (node === null) {
    console.error(
      'bulletins needs Node 22.19 or newer, this is ' +
        process.version +
        '. Where its sources are, `npm ci` brings one; else: npm install -g node@24',
    )
    process.exit(2)
  }
  var child = require('child_process').spawn(node, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit' })
  ;['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal)
    })
  })
  child.on('exit', function (code, signal) {
    process.exit(code === null ? (signal === 'SIGINT' || signal === 'SIGTERM' ? 130 : 1) : code)
  })
}
