namespace Autoscaler.Core.Sensing;

/// <summary>One reader's OS metrics of one second, by its own clock.</summary>
/// <param name="Instance">The DB instance identifier, in lower case.</param>
/// <param name="ResourceId">The DB resource id, as it was written, if it was.</param>
/// <param name="At">The second that the sample speaks of; not when it was logged or delivered.</param>
/// <param name="Cpu">Percent of all vCPUs, 0 to 100.</param>
/// <param name="Vcpus">How many vCPUs that percentage is of, if the sample says so.</param>
/// <param name="Load">Average length of the run queue over the last minute, if the sample says so.</param>
public readonly record struct Sample(string Instance, string? ResourceId, DateTimeOffset At, double Cpu, int? Vcpus, double? Load)
{
    public string Instance { get; init => field = Named(value); } = Named(Instance);

    public string? ResourceId { get; init => field = Identified(value); } = Identified(ResourceId);

    public double Cpu { get; init => field = Percent(value); } = Percent(Cpu);

    public int? Vcpus { get; init => field = Counted(value); } = Counted(Vcpus);

    public double? Load { get; init => field = Queued(value); } = Queued(Load);

    private static string Named(string name) =>
        Plausible.Identifier(name.AsSpan()) && !name.AsSpan().ContainsAnyInRange('A', 'Z')
            ? name
            : throw new ArgumentException("An instance is a DB instance identifier in lower case: 1 to 63 letters, digits and hyphens.", nameof(name));

    private static string? Identified(string? id) =>
        id is null || Plausible.Identifier(id.AsSpan())
            ? id
            : throw new ArgumentException("A resource id is 1 to 63 letters, digits and hyphens.", nameof(id));

    private static double Percent(double cpu) =>
        Plausible.Cpu(cpu) ? cpu : throw new ArgumentOutOfRangeException(nameof(cpu), cpu, "CPU is a percentage of all vCPUs: between 0 and 100.");

    private static int? Counted(int? vcpus) =>
        vcpus is not { } count || Plausible.Vcpus(count) ? vcpus : throw new ArgumentOutOfRangeException(nameof(vcpus), vcpus, "No machine has this many vCPUs.");

    private static double? Queued(double? load) =>
        load is not { } runQueue || Plausible.Load(runQueue) ? load : throw new ArgumentOutOfRangeException(nameof(load), load, "No run queue is this long.");
}
