package org.plumbline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Tells Keycloak the apps' new addresses when existing data are started on other ports. */
final class MovedRealm {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Ports ports;
    private final Addresses addresses;
    private final String password;
    private String token;

    MovedRealm(Ports ports, String adminPassword) {
        this.ports = ports;
        this.addresses = Addresses.of(ports);
        this.password = adminPassword;
    }

    void update() throws IOException, InterruptedException {
        token = signIn();
        move(App.PORTAL, addresses.portal());
        move(App.CONSOLE, addresses.console());
        ObjectNode realm = (ObjectNode) get("/admin/realms/plumbline");
        ((ObjectNode) realm.get("smtpServer")).put("port", String.valueOf(ports.mail()));
        put("/admin/realms/plumbline", realm);
    }

    private void move(String app, URI address) throws IOException, InterruptedException {
        JsonNode found = get("/admin/realms/plumbline/clients?clientId=" + app).get(0);
        ObjectNode client = found.deepCopy();
        client.put("baseUrl", address + "/");
        client.putArray("redirectUris").add(address + "/signed-in");
        ObjectNode attributes = (ObjectNode) client.get("attributes");
        attributes.put("post.logout.redirect.uris", address + "/signed-out");
        attributes.put("backchannel.logout.url", address + "/back-channel-logout");
        put("/admin/realms/plumbline/clients/" + client.get("id").asText(), client);
    }

    private String signIn() throws IOException, InterruptedException {
        String form =
                "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                        .formatted(
                                Keycloak.ADMIN,
                                URLEncoder.encode(password, StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return json.readTree(send(request)).get("access_token").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(send(authorized(path).GET().build()));
    }

    private void put(String path, JsonNode body) throws IOException, InterruptedException {
        send(
                authorized(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(ports.keycloak(), path));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new Refusal(
                    "Keycloak did not take the new ports (it answered %d): start this data on the ports it had before."
                            .formatted(answer.statusCode()));
        }
        return answer.body();
    }
}
