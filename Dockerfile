# syntax=docker/dockerfile:1

FROM node:24.15.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build

FROM node:24.15.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package that runs here needs its install script: none is run.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.15.0-bookworm-slim
LABEL org.opencontainers.image.title="fleetgraph" \
      org.opencontainers.image.description="A GraphQL facade for fleet owners on the Groupe PSA / Stellantis connected-car API" \
      org.opencontainers.image.licenses="Apache-2.0"
# NODE_ENV: no introspection and no explorer pages, unless they are switched on.
# HOST: the loopback address of a container cannot be reached from outside of it. So the server does not start before the AUTH_
# variables say who may ask; AUTH_MODE=none says that something in front of it does.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000
WORKDIR /app
# Root's, so that the process cannot change its own code; nothing is written at run time (docker run --read-only).
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /build/dist dist
COPY package.json LICENSE ./
COPY schema schema
# The image's user "node", as a number: Kubernetes' runAsNonRoot cannot judge a name.
USER 1000:1000
EXPOSE 4000
# Live, not ready: an orchestrator restarts what is unhealthy, and a restart does not bring a lost upstream back.
# Readiness, at /health/ready, is for the load balancer.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Exec form: node itself is the first process and gets SIGTERM, upon which it drains.
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
