package org.plumbline.ui;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The scales a client answers on, 0 to 10, each number in words. Pain is the numeric rating scale
 * of 11 points; the words between its ends are ours and only help to choose.
 */
@TemplateExtension(namespace = "ui", priority = 7)
public class Scales {
    /** One number of a scale; {@code change} compares it with an earlier answer, or is empty. */
    public record Step(int value, String words, boolean chosen, String change) {}

    private static final List<String> PAIN =
            List.of(
                    "No pain|Sin dolor",
                    "Barely there|Apenas se nota",
                    "Mild, easy to forget|Leve, se olvida",
                    "Mild, on and off|Leve, va y viene",
                    "Noticeable, I can carry on|Se nota, puedo seguir",
                    "Hard to ignore|Difícil de ignorar",
                    "It gets in the way|Me estorba",
                    "Strong|Fuerte",
                    "Very strong|Muy fuerte",
                    "Hardly bearable|Casi insoportable",
                    "Worst pain|El peor dolor");
    private static final List<String> EFFORT =
            List.of(
                    "No effort|Ningún esfuerzo",
                    "Very light|Muy ligero",
                    "Light|Ligero",
                    "Fairly light|Bastante ligero",
                    "Moderate|Moderado",
                    "Somewhat hard|Algo duro",
                    "Hard|Duro",
                    "Very hard|Muy duro",
                    "Extremely hard|Durísimo",
                    "Nearly all I had|Casi todo lo que tenía",
                    "All I had|Todo lo que tenía");

    /**
     * The eleven steps of a scale.
     *
     * @param name {@code pain} or {@code effort}
     * @param chosen the number to show as chosen, or what was typed for it; null for none
     * @param before an earlier answer to compare with, 0 to 10; null for none
     */
    public static List<Step> scale(
            String name, Object chosen, Integer before, @TemplateAttribute Object locale) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(
                        n ->
                                new Step(
                                        n,
                                        scaleWords(name, n, locale),
                                        String.valueOf(n).equals(String.valueOf(chosen)),
                                        before == null ? "" : change(n - before, locale)))
                .toList();
    }

    /** One number in words: "Mild, on and off" for 3 of {@code pain}. */
    public static String scaleWords(String name, int n, @TemplateAttribute Object locale) {
        String[] words = ("effort".equals(name) ? EFFORT : PAIN).get(n).split("\\|");
        return words[Language.of(Language.locale(locale)).ordinal()];
    }

    private static String change(int by, Object locale) {
        Locale in = Language.locale(locale);
        if (by == 0) {
            return Word.SAME_AS_BEFORE.in(in);
        }
        return (by < 0 ? Word.LESS_THAN_BEFORE : Word.MORE_THAN_BEFORE).in(in, Math.abs(by));
    }
}
