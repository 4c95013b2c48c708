namespace Autoscaler.Simulation.Machines;

/// <summary>A path leads nowhere: the execution fails with States.Runtime, which nothing catches.</summary>
public sealed class PathNotFoundException(string path) : Exception($"The path {path} leads nowhere.");
