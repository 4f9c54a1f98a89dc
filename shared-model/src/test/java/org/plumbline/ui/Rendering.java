package org.plumbline.ui;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * The templates without a running app: Qute as Quarkus sets it up, with strict rendering and
 * escaping, and the extensions found by reflection where Quarkus would generate code.
 */
class Rendering {
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
    private static final List<Class<?>> EXTENSIONS =
            List.of(
                    Language.class,
                    Dates.class,
                    Names.class,
                    Figures.class,
                    Doses.class,
                    Scales.class,
                    Drawings.class);

    final Engine engine;

    Rendering() {
        var building =
                Engine.builder()
                        .addDefaults()
                        .addValueResolver(new ReflectionValueResolver())
                        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                        .addNamespaceResolver(namespace("ui", Rendering::extension))
                        .addNamespaceResolver(namespace("inject", Rendering::csrf));
        Extensions byBase = new Extensions();
        building.addValueResolver(byBase);
        tags().forEach(
                        t ->
                                building.addSectionHelper(
                                        new UserTagSectionHelper.Factory(t, path(t))));
        engine = building.build();
        for (String tag : tags()) {
            engine.putTemplate(path(tag), read("tags/" + tag + ".html"));
        }
        for (String frame : List.of("base", "portal", "console", "identity")) {
            engine.putTemplate(frame, read(frame + ".html"));
        }
    }

    /** Renders a page written in place, in the language of the tag, {@code en} or {@code es}. */
    String page(String language, String source, Map<String, ?> data) {
        var instance = engine.parse(source, HTML).instance().setAttribute("locale", language);
        data.forEach(instance::data);
        return instance.render();
    }

    static List<String> tags() {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("tags"))) {
            return files.map(f -> f.getFileName().toString().replace(".html", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The priority of each class that has extensions in the namespace. */
    static List<Integer> prioritiesOf(String namespace) {
        return EXTENSIONS.stream()
                .flatMap(
                        type ->
                                Stream.of(type.getDeclaredMethods())
                                        .filter(method -> namespace.equals(namespace(method)))
                                        .map(method -> annotation(method).priority())
                                        .distinct())
                .toList();
    }

    private static String path(String tag) {
        return "tags/" + tag;
    }

    private Template read(String file) {
        try {
            return engine.parse(Files.readString(TEMPLATES.resolve(file)), HTML, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Lookup {
        CompletionStage<Object> find(EvalContext context);
    }

    private static NamespaceResolver namespace(String name, Lookup lookup) {
        return new NamespaceResolver() {
            @Override
            public String getNamespace() {
                return name;
            }

            @Override
            public CompletionStage<Object> resolve(EvalContext context) {
                return lookup.find(context);
            }
        };
    }

    private static CompletionStage<Object> csrf(EvalContext context) {
        return CompletableFuture.completedFuture(
                Map.of("parameterName", "csrf-token", "token", "a-token"));
    }

    private static CompletionStage<Object> extension(EvalContext context) {
        for (Class<?> type : EXTENSIONS) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(context.getName()) && "ui".equals(namespace(method))) {
                    return call(method, null, context);
                }
            }
        }
        return Results.notFound(context);
    }

    private static String namespace(Method method) {
        TemplateExtension found = annotation(method);
        return found == null ? null : found.namespace();
    }

    private static TemplateExtension annotation(Method method) {
        TemplateExtension own = method.getAnnotation(TemplateExtension.class);
        return own != null
                ? own
                : method.getDeclaringClass().getAnnotation(TemplateExtension.class);
    }

    private static CompletionStage<Object> call(Method method, Object base, EvalContext context) {
        List<CompletionStage<Object>> asked =
                context.getParams().stream().map((Expression e) -> context.evaluate(e)).toList();
        List<Object> values = new ArrayList<>();
        asked.forEach(v -> values.add(v.toCompletableFuture().join()));
        List<Object> all = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(TemplateAttribute.class)) {
                all.add(context.getAttribute("locale"));
            } else {
                all.add(base != null && all.isEmpty() ? base : values.remove(0));
            }
        }
        try {
            return CompletableFuture.completedFuture(method.invoke(null, all.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " with " + all, e);
        }
    }

    private static class Extensions implements ValueResolver {
        @Override
        public int getPriority() {
            return 5;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() != null && method(context) != null;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            return call(method(context), context.getBase(), context);
        }

        private static Method method(EvalContext context) {
            for (Class<?> type : EXTENSIONS) {
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getName().equals(context.getName())
                            && "".equals(namespace(method))
                            && method.getParameterTypes()[0].isInstance(context.getBase())) {
                        return method;
                    }
                }
            }
            return null;
        }
    }
}
