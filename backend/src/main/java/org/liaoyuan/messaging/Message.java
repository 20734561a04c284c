package org.liaoyuan.messaging;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told, or asked to do. Its words are {@code <kind>.label}, {@code .title} and {@code .body} in {@code
 * messages/messaging*.properties}; the label names no argument, since it leaves the house by webhook.
 *
 * @param arguments texts, numbers, days or {@link TextKey}s that the words name; nothing about customers
 * @param link address within the app as the desk has it, from the slash on; the phone's begins with {@code /m} besides
 * @param todo whether something is to be done
 * @param dueOn until when; null for what is no to-do, or has no end
 * @param about a to-do about a thing is done when its module says so, any other when its recipient does
 */
public record Message(
        long recipient,
        String kind,
        Map<String, Object> arguments,
        @Nullable String link,
        boolean todo,
        @Nullable LocalDate dueOn,
        @Nullable Subject about) {

    public Message {
        arguments = Map.copyOf(arguments);
    }

    public static Message notice(long recipient, String kind, Map<String, Object> arguments) {
        return new Message(recipient, kind, arguments, null, false, null, null);
    }

    public static Message todo(long recipient, String kind, Map<String, Object> arguments, @Nullable LocalDate dueOn) {
        return new Message(recipient, kind, arguments, null, true, dueOn, null);
    }

    public Message linkedTo(String address) {
        return new Message(recipient, kind, arguments, address, todo, dueOn, about);
    }

    public Message about(Subject subject) {
        return new Message(recipient, kind, arguments, link, todo, dueOn, subject);
    }
}
