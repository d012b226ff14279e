# One image a service: the thin jar and its lib folder, as `mvn package` leaves them.
#   docker compose build     (docker-compose.yml gives MODULE and JAR)
FROM eclipse-temurin:17-jre
ARG MODULE
ARG JAR
COPY ${MODULE}/target/lib /app/lib
COPY ${MODULE}/target/${JAR} /app/service.jar
# File names beyond ASCII are read as they are only in a UTF-8 locale.
ENV LANG=C.UTF-8
WORKDIR /data
ENTRYPOINT ["java", "-jar", "/app/service.jar"]
