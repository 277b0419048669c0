/** Invokes functions for messages and at rates, with the rules and in the shapes of Lambda. */
package nozzly.local.events;
