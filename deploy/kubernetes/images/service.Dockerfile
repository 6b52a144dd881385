# One of the four services; SERVICE says which. Built from the repository's root:
#   docker build --file deploy/kubernetes/images/service.Dockerfile --build-arg SERVICE=order-service --tag order-service .

FROM docker.io/library/maven:3.9.11-eclipse-temurin-25 AS build
ARG SERVICE
WORKDIR /portal
COPY . .
RUN mvn --batch-mode --quiet package -DskipTests --projects "$SERVICE" --also-make \
 && mv "$SERVICE/target/quarkus-app" /service

FROM docker.io/library/eclipse-temurin:25.0.1_8-jre-noble
# Libraries first: they change least, and so most of an upgrade is there already.
COPY --from=build /service/lib/ /service/lib/
COPY --from=build /service/quarkus-run.jar /service/
COPY --from=build /service/app/ /service/app/
COPY --from=build /service/quarkus/ /service/quarkus/
USER 10001:10001
WORKDIR /tmp
EXPOSE 8443 9000
ENTRYPOINT ["java", "-jar", "/service/quarkus-run.jar"]
