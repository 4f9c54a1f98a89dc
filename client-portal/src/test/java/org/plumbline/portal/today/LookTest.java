package org.plumbline.portal.today;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookTest {
    @TestHTTPResource URI uri;

    @Test
    void look() throws Exception {
        System.out.println("LOOK " + uri);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/look.url"), uri.toString());
        while (!java.nio.file.Files.exists(java.nio.file.Path.of("/tmp/look.stop")))
            Thread.sleep(500);
    }
}
