namespace Autoscaler.Simulation.Cloud;

/// <summary>The environment died in the middle of a handler: nothing after this point has happened.</summary>
public sealed class FunctionKilledException : Exception;
