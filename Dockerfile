# The published package in a container, with what PostgreSQL takes for workers. What is kept lies in /data: the archive, the store, the
# files, and bulletins.config.json, which is mounted or put there; no secret goes into the image.
#   docker build -t bulletins .
#   docker run --init --rm -v bulletins:/data bulletins run
#   docker run --init --rm bulletins extract - < page.html
FROM node:24-bookworm-slim AS build
WORKDIR /checkout
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm pack ./dist --pack-destination /
# The client and the queue, in the versions that the tests run with.
RUN npm install --prefix /app --no-audit --no-fund /bulletins-*.tgz \
    $(node -p "const { devDependencies: of } = require('./package.json'); ['pg', 'pg-boss'].map((name) => name + '@' + of[name]).join(' ')")

FROM node:24-bookworm-slim
ENV NODE_ENV=production PATH=/app/node_modules/.bin:$PATH
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
USER node
WORKDIR /data
VOLUME /data
ENTRYPOINT ["node", "/app/node_modules/bulletins/bin/bulletins.cjs"]
CMD ["--help"]
