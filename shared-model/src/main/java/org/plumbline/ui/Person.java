package org.plumbline.ui;

/** Who is looking at the page, as its frame shows them: full name, role in words, studio's name. */
public record Person(String name, String role, String studio) {}
