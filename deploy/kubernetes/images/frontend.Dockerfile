# The browser application's files behind a web server. Built from the repository's root:
#   docker build --file deploy/kubernetes/images/frontend.Dockerfile --tag frontend .

FROM docker.io/library/node:22.21.1-alpine3.22 AS build
WORKDIR /portal/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --loglevel=error
COPY frontend/ ./
RUN npm run --silent build

FROM docker.io/nginxinc/nginx-unprivileged:1.29.3-alpine3.22-slim
COPY deploy/kubernetes/images/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /portal/frontend/dist/ /usr/share/nginx/html/
USER 10001:10001
EXPOSE 8443 9000
ENTRYPOINT ["nginx", "-g", "daemon off;"]
