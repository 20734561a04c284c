package org.liaoyuan.messaging;

/** An argument that is itself a text in both languages: its key in {@code messages/messaging*.properties}. */
public record TextKey(String key) {}
