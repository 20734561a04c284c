package org.liaoyuan.messaging;

/** A way out of the house for messages; in the app itself they are at once. A bean of this type is all it takes. */
interface Channel {
    /** Stays for good: deliveries that wait name it. */
    String name();

    /** By configuration; while it is off, messages that are sent never take this way, later neither. */
    boolean isOn();

    /** Called outside of transactions, at least once. */
    void send(Outgoing message) throws DeliveryFault;
}
