package org.plumbline.adherence;

/** The figures of one moment that is due. */
public record MomentRate(String key, String label, Ratio frequency, Ratio dose) {}
