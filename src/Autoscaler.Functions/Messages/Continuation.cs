using Autoscaler.Core.Memories;

namespace Autoscaler.Functions.Messages;

/// <summary>What the next execution needs to go on.</summary>
public sealed record Continuation(string Cluster, string Execution, Memory Memory);
