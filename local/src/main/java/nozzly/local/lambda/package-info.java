/** Runs the functions of the template in this JVM, given the bytes that Lambda would give them. */
package nozzly.local.lambda;
