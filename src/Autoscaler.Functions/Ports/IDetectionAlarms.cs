namespace Autoscaler.Functions.Ports;

/// <summary>Which of our alarms are there? They are ours in every mode, so nobody needs a permit.</summary>
public interface IDetectionAlarms
{
    /// <returns>Those of these names; one that is not of our form, or that somebody has switched off, is left out: it is put anew.</returns>
    Task<IReadOnlyList<AlarmSeen>> Of(IReadOnlyList<string> names, CancellationToken stop);

    /// <summary>Puts it in the place of what bears its name.</summary>
    Task Put(DetectionAlarm alarm, CancellationToken stop);

    /// <summary>Also where they are not there.</summary>
    Task Delete(IReadOnlyList<string> names, CancellationToken stop);
}

/// <summary>An alarm on ReaderCpu of a cluster's provisioned pool.</summary>
public sealed record DetectionAlarm
{
    public required string Name { get; init; }

    public required string Cluster { get; init; }

    public required AlarmCondition Condition { get; init; }

    /// <summary>10, 20 or 30 seconds, or whole minutes.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>How many periods have to meet the condition.</summary>
    public required int Periods { get; init; }

    /// <summary>Out of how many.</summary>
    public required int Of { get; init; }

    public required double Threshold { get; init; }

    /// <summary>The ARN of who is told when it goes on; null: nobody.</summary>
    public string? Action { get; init; }

    /// <summary>For whoever is told.</summary>
    public string Description { get; init; } = "Put by Reconcile from the policy; a change by hand is undone within a minute.";
}

public enum AlarmCondition
{
    /// <summary>The highest value of a period is at or above the threshold; a period without data is calm.</summary>
    MaximumAtLeast,

    /// <summary>A period has fewer samples than the threshold; one without data has none.</summary>
    SamplesBelow,
}

/// <summary>An alarm as it is, and whether it is on.</summary>
public sealed record AlarmSeen(DetectionAlarm Alarm, bool IsOn);
