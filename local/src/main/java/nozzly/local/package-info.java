/** The whole of Nozzly Runs in one JVM on this machine, as template.yaml describes it. */
package nozzly.local;
