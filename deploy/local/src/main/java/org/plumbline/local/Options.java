package org.plumbline.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * What was asked for.
 *
 * @param root the project's directory, in which the built apps and the realm are found
 * @param data where everything that lasts is kept
 * @param cache unpacked PostgreSQL and Keycloak, shared by all data directories
 */
public record Options(
        Path root,
        Path data,
        Path cache,
        Ports ports,
        boolean demo,
        boolean fresh,
        boolean detach) {

    /** The defaults for the project in {@code root}. */
    public static Options in(Path root) {
        Path home = root.toAbsolutePath().normalize();
        Path cache = home.resolve(".plumbline/cache");
        return new Options(
                home, home.resolve(".plumbline"), cache, Ports.standard(), true, false, false);
    }

    public Options withData(Path directory) {
        return new Options(
                root, directory.toAbsolutePath().normalize(), cache, ports, demo, fresh, detach);
    }

    public Options withPorts(Ports others) {
        return new Options(root, data, cache, others, demo, fresh, detach);
    }

    public Options withoutDemo() {
        return new Options(root, data, cache, ports, false, fresh, detach);
    }

    public Options fromEmptyData() {
        return new Options(root, data, cache, ports, demo, true, detach);
    }

    private Options inTheBackground() {
        return new Options(root, data, cache, ports, demo, fresh, true);
    }

    /** Reads the command line; refuses what it does not know. */
    static Options parse(Path root, String... arguments) {
        Options options = in(root);
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--detach" -> options = options.inTheBackground();
                case "--fresh" -> options = options.fromEmptyData();
                case "--without-demo" -> options = options.withoutDemo();
                case "--data" -> options = options.withData(directory(value(option, rest)));
                case "--port-base" ->
                        options =
                                options.withPorts(Ports.from(number(option, value(option, rest))));
                default ->
                        throw new Refusal(
                                "Unknown option %s: --help lists the options.".formatted(option));
            }
        }
        return options;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refusal("%s needs a value: --help shows how.".formatted(option));
        }
        return rest.next();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new Refusal("%s takes a number, not '%s'.".formatted(option, value));
        }
    }

    private static Path directory(String value) {
        Path path = Path.of(value);
        if (value.isBlank() || (Files.exists(path) && !Files.isDirectory(path))) {
            throw new Refusal("--data takes a directory, and '%s' is none.".formatted(value));
        }
        return path;
    }
}
