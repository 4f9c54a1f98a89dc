package org.plumbline.adherence;

/** How the events of one AS_NEEDED moment were answered. */
public record MomentResponse(String key, String label, Response response) {}
