package org.plumbline.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import org.plumbline.history.Refused;
import org.plumbline.library.LibraryFiles.Malformed;

/** A file on the class path, read strictly; what is wrong with it is said with its line. */
record YamlFile(String path) {

    private static final JsonMapper YAML =
            JsonMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    /**
     * @throws Malformed when it is not there or cannot be read as that
     */
    <T> T as(Class<T> type) {
        try (var file = YamlFile.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new Malformed(path, 0, "there is no such file");
            }
            return YAML.readValue(file, type);
        } catch (JsonProcessingException problem) {
            throw new Malformed(path, line(problem), reason(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fault with the last line that has these words. */
    Malformed malformed(String words, String reason) {
        return new Malformed(path, lineWith(words, Integer.MAX_VALUE), reason);
    }

    /** The number of the last line with these words, up to that one; that one if none has them. */
    private int lineWith(String words, int upTo) {
        int found = upTo;
        try (var file = YamlFile.class.getClassLoader().getResourceAsStream(path);
                var lines = new LineNumberReader(new InputStreamReader(file, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (lines.getLineNumber() <= upTo && line.contains(words)) {
                    found = lines.getLineNumber();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The reader notices at the end of a thing what is wrong with one of its fields. */
    private int line(JsonProcessingException problem) {
        int noticed = problem.getLocation() == null ? 0 : problem.getLocation().getLineNr();
        if (problem.getCause() instanceof Refused refused) {
            return lineWith(refused.problems().keySet().iterator().next() + ":", noticed);
        }
        if (problem.getCause() instanceof IllegalArgumentException empty) {
            return lineWith(empty.getMessage().split(" ")[0] + ":", noticed);
        }
        return problem instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? lineWith(
                        mapping.getPath().get(mapping.getPath().size() - 1).getFieldName() + ":",
                        noticed)
                : noticed;
    }

    /** The field and our own reason where a record refused, else what the reader says. */
    private static String reason(JsonProcessingException problem) {
        var reason =
                problem.getCause() == null
                        ? problem.getOriginalMessage()
                        : problem.getCause().getMessage();
        if (!(problem instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return reason;
        }
        var field = new StringBuilder();
        mapping.getPath()
                .forEach(
                        step ->
                                field.append(
                                        step.getFieldName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : (field.isEmpty() ? "" : ".")
                                                        + step.getFieldName()));
        return field + ": " + reason;
    }
}
