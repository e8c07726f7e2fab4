"""The Webhooks page: deliveries, subscriptions and test events under one header."""
