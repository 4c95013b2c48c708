namespace Autoscaler.Simulation.Machines;

/// <summary>Which errors a retrier or a catcher is for.</summary>
internal sealed class ErrorNames(IReadOnlyList<string> names)
{
    /// <summary>Nothing retries or catches these, States.ALL included.</summary>
    public static bool IsFatal(string error) => error is "States.Runtime" or "States.DataLimitExceeded";

    public bool Match(string error) => !IsFatal(error)
        && names.Any(name => name == error || name == "States.ALL" || (name == "States.TaskFailed" && error != "States.Timeout"));
}
