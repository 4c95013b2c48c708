namespace Autoscaler.Simulation.Scenarios;

/// <summary>Something happens to the cluster.</summary>
/// <param name="At">Second of the run.</param>
/// <param name="What">What.</param>
/// <param name="For">How many seconds until it is mended; null: for good.</param>
public sealed record WorldEvent(int At, WorldEventKind What, int? For);

public enum WorldEventKind
{
    /// <summary>Enhanced Monitoring falls silent for all readers.</summary>
    SamplesStop,

    /// <summary>A provisioned reader fails, and with it its connections.</summary>
    ReaderLost,

    /// <summary>All serverless readers fail.</summary>
    ServerlessLost,

    /// <summary>The writer fails: a provisioned reader becomes the writer, and the old writer comes back as a reader.</summary>
    Failover,
}
