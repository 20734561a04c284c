package org.liaoyuan.bench;

/** Head office asks for the same page again and again, one request after the other. */
final class OneByOne {
    private OneByOne() {}

    static Latencies get(Stage stage, String path) throws Exception {
        String token = stage.product.token(BenchBank.HEAD_OFFICE);
        Latencies latencies = new Latencies();
        for (int i = 0; i < stage.sizes.requests; i++) {
            long start = System.nanoTime();
            stage.product.getWith(token, path);
            latencies.addMicros((System.nanoTime() - start) / 1_000);
        }
        return latencies;
    }
}
