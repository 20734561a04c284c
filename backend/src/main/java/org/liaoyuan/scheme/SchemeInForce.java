package org.liaoyuan.scheme;

import java.util.UUID;

/** The published version that a month is scored by. */
public record SchemeInForce(UUID id, String name, SchemeRules rules) {}
