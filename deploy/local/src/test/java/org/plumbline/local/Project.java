package org.plumbline.local;

import java.nio.file.Path;

/** Where the tests find the project: Maven runs them in their module's directory. */
final class Project {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Project() {}
}
