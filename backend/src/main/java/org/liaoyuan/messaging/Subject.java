package org.liaoyuan.messaging;

/** What a message is about: a thing of the module that sends it. */
public record Subject(String type, String id) {}
