package org.liaoyuan.messaging;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** Where a webhook may go: only the operator names addresses, and a slip of theirs must not open the bank's own network. */
record WebhookAddress(URI uri, List<String> hosts, boolean privateNetwork) {

    /**
     * Looked up anew before each call. The call that follows finds the same answer: Java keeps it for 30 seconds, which is
     * longer than a call may take to connect.
     */
    void check() throws DeliveryFault {
        String host = uri.getHost();
        boolean secure = "https".equals(uri.getScheme()) || (privateNetwork && "http".equals(uri.getScheme()));
        if (host == null || !secure || uri.getRawUserInfo() != null) {
            throw new DeliveryFault("WEBHOOK: address", null);
        }
        if (!hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new DeliveryFault("WEBHOOK: host not allowed", null);
        }
        if (!privateNetwork && leadsInside(host)) {
            throw new DeliveryFault("WEBHOOK: private network", null);
        }
    }

    private static boolean leadsInside(String host) throws DeliveryFault {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            throw new DeliveryFault("WEBHOOK: unknown host", e);
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean local = address instanceof Inet6Address
                ? (bytes[0] & 0xfe) == 0xfc
                : bytes[0] == 0 || (bytes[0] == 100 && (bytes[1] & 0xc0) == 64);
        return local
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
