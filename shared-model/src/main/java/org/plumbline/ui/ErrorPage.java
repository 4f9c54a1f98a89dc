package org.plumbline.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page that says what went wrong, in the look of all others. */
@CheckedTemplate(basePath = "")
public class ErrorPage {

    private ErrorPage() {}

    static native TemplateInstance error(int code, String heading, String text);

    /** The whole document. */
    public static String render(int code, String heading, String text) {
        return error(code, heading, text).render();
    }
}
