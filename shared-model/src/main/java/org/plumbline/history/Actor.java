package org.plumbline.history;

import java.util.UUID;

/** Who does it: a member's or client's id, and as what. */
public record Actor(UUID id, String role) {}
