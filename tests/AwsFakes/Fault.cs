namespace AwsFakes;

/// <summary>An error that a fake answers with although the request was good.</summary>
public sealed record Fault(int Status, string Code, string Message)
{
    public static Fault Throttling { get; } = new(400, "Throttling", "Rate exceeded");

    public static Fault PriorRequestNotComplete { get; } = new(400, "PriorRequestNotComplete", "The request was rejected because an earlier one is still being processed.");

    public static Fault AccessDenied { get; } = new(403, "AccessDenied", "The caller is not authorized to perform this operation.");

    public static Fault InternalFailure { get; } = new(500, "InternalFailure", "The request failed for an unknown reason.");

    /// <summary>The request is done, and nobody learns of it.</summary>
    public static Fault LostAnswer { get; } = InternalFailure with { AfterApplying = true };

    /// <summary>The request takes effect all the same.</summary>
    public bool AfterApplying { get; init; }
}
