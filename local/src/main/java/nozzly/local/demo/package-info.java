/** A print farm to look around in, made through the use cases as if people had worked in it. */
package nozzly.local.demo;
