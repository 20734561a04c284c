package org.liaoyuan.demo.bank;

/** What a sub-branch lives on: shares of its points. */
enum ProductMix {
    MORTGAGE_HEAVY(0.60, 0.22),
    CONSUMER_HEAVY(0.33, 0.44),
    BUSINESS_HEAVY(0.28, 0.24),
    BALANCED(0.45, 0.30);

    private final double mortgage;
    private final double consumer;

    ProductMix(double mortgage, double consumer) {
        this.mortgage = mortgage;
        this.consumer = consumer;
    }

    double share(Product product) {
        return switch (product) {
            case MORTGAGE -> mortgage;
            case CONSUMER -> consumer;
            case BUSINESS -> 1 - mortgage - consumer;
        };
    }
}
