package org.plumbline.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The command line: {@code up} and {@code down}. */
public final class Main {
    private Main() {}

    /**
     * Runs one command.
     *
     * @param arguments the project's directory, the command, its options
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        String[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
        try {
            Options options = Options.parse(root, rest);
            switch (arguments[1]) {
                case "up" -> up(options, rest);
                case "down" -> new Down(options.data()).run(System.out::println);
                default -> throw new Refusal("Unknown command " + arguments[1] + ".");
            }
        } catch (Refusal refusal) {
            refuse(refusal.getMessage());
        } catch (Exception unforeseen) {
            refuse("Plumbline gave up: " + unforeseen + ".");
        }
    }

    private static void up(Options options, String[] arguments) throws IOException {
        if (options.detach()) {
            new Detached(options, arguments).start(System.out::println);
            return;
        }
        Stack stack = Stack.start(options, System.out::println);
        new Table(options, stack).print(System.out::println);
        String end = stack.awaitUnexpectedEnd();
        stack.close();
        throw new Refusal(end);
    }

    private static void refuse(String sentence) {
        System.err.println(
                sentence.contains("No space left")
                        ? "The disk is full: make room, or give a directory on another one with --data."
                        : sentence.lines().findFirst().orElse(sentence));
        // Whatever thread still waits for a part that will not come must not keep us here.
        System.exit(1);
    }
}
