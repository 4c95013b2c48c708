using Autoscaler.Core.Fleet;

namespace Autoscaler.Core.Observations;

public sealed record ObservedWriter(string Instance, Pool Pool);
