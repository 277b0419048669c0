package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;

/** A request that is known before any is sent. */
record Call(String method, String path, JsonNode body) {}
