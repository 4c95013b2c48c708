namespace Autoscaler.Simulation.Chaos;

/// <summary>Lets a planned fault happen.</summary>
internal static class Faults
{
    private static readonly Func<ChaosWorld, PlannedFault, Action?>[] Families =
        [SensingFaults.Apply, DeliveryFaults.Apply, ResponseFaults.Apply, CallFaults.Apply, DnsFaults.Apply, AuroraFaults.Apply, PeopleFaults.Apply];

    /// <returns>What lifts it; what is over at once has nothing to lift.</returns>
    public static Action Apply(ChaosWorld world, PlannedFault fault) => Families.Select(family => family(world, fault)).FirstOrDefault(lift => lift is not null)
        ?? throw new InvalidOperationException($"Nobody knows how to let {fault.Kind} happen.");

    public static void Nothing()
    {
    }
}
