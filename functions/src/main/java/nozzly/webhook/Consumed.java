package nozzly.webhook;

import nozzly.spool.Grams;

/**
 * What a job used.
 *
 * @param tool from 0; null for all tools together
 * @param grams null where only a length is told
 * @param millimetres of filament; null where only a weight is told
 */
public record Consumed(Integer tool, Grams grams, Integer millimetres, Basis basis) {}
