namespace Autoscaler.Simulation.Chaos;

/// <summary>The world's own part in what is seen: silence, lateness, clocks, surges.</summary>
internal static class SensingFaults
{
    public static Action? Apply(ChaosWorld chaos, PlannedFault fault)
    {
        var world = chaos.World;
        switch (fault.Kind)
        {
            case FaultKind.SamplesStop:
                chaos.Fire(fault.Kind);
                world.Log.IsLosing = true;
                return () => world.Log.IsLosing = false;
            case FaultKind.ReaderSilent:
                var readers = world.Cluster.Instances.Where(instance => !instance.IsWriter).ToList();
                if (readers.Count == 0)
                {
                    return Faults.Nothing;
                }

                var silent = readers[(int)(fault.Strength * readers.Count)];
                var others = world.IsSilent;
                chaos.Fire(fault.Kind);
                world.IsSilent = instance => instance == silent || others(instance);
                return () => world.IsSilent = _ => false;
            case FaultKind.SamplesLate:
                chaos.Fire(fault.Kind);
                world.Log.ExtraDelay = TimeSpan.FromSeconds(5 + (fault.Strength * 175));
                return () => world.Log.ExtraDelay = TimeSpan.Zero;
            case FaultKind.ClockSkew:
                chaos.Fire(fault.Kind);
                world.Skew = TimeSpan.FromSeconds(Math.Round((fault.Strength * 240) - 120));
                return () => world.Skew = TimeSpan.Zero;
            case FaultKind.Blip:
                chaos.Fire(fault.Kind);
                world.Surge = 3;
                world.Agenda.In(TimeSpan.FromSeconds(6), () => world.Surge = 1);
                return Faults.Nothing;
            case FaultKind.Overwhelmed:
                chaos.Fire(fault.Kind);
                world.Surge = 4 + (8 * fault.Strength);
                return () => world.Surge = 1;
            case FaultKind.ClientsHold:
                // The plan has given the clients' pools another lifetime than the policy says.
                chaos.Fire(fault.Kind);
                return Faults.Nothing;
            default:
                return null;
        }
    }
}
