using Autoscaler.Core.Fleet;

namespace Autoscaler.Simulation.Physics;

/// <summary>How serverless capacity follows load: it grows only under load, from where it is, and shrinks slowly.</summary>
internal static class ServerlessGrowth
{
    // A reader that is this busy could use any capacity.
    private const double Full = 99;

    // An idle reader gives back memory, and with it its cache.
    private const double Forgetting = 600;

    public static void Advance(Nature nature, DbInstance reader, AcuRange range)
    {
        var busyAcu = reader.Cpu / 100 * reader.Acu;
        var wanted = reader.Cpu >= Full ? range.Max : Math.Clamp(busyAcu / (nature.Of(Constants.AcuBusy) / 100), range.Min, range.Max);
        reader.Acu = wanted > reader.Acu
            ? Math.Min(wanted, reader.Acu * Math.Pow(2, 1 / nature.Of(Constants.AcuDoubling)))
            : Math.Max(wanted, reader.Acu * Math.Pow(2, -1 / nature.Of(Constants.AcuHalving)));
        if (wanted < reader.Acu)
        {
            reader.Coldness += (1 - reader.Coldness) / Forgetting;
        }
    }
}
