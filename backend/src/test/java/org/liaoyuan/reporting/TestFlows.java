package org.liaoyuan.reporting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways between tiers written short: {@code 5 4 2, - 5 1} is two from 5 to 4 and one new in 5. */
final class TestFlows {

    private TestFlows() {}

    static List<Map<String, Object>> of(String text) {
        return Arrays.stream(text.split(", ")).map(TestFlows::flow).toList();
    }

    private static Map<String, Object> flow(String way) {
        String[] parts = way.split(" ");
        Map<String, Object> flow = new HashMap<>();
        put(flow, "from", parts[0]);
        put(flow, "to", parts[1]);
        flow.put("officers", Integer.valueOf(parts[2]));
        return flow;
    }

    private static void put(Map<String, Object> flow, String end, String tier) {
        if (!"-".equals(tier)) {
            flow.put(end, Integer.valueOf(tier));
        }
    }
}
