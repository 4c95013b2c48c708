namespace Autoscaler.Cli.Doctoring;

/// <summary>Something that is not as it should be.</summary>
/// <param name="Kind">For machines.</param>
/// <param name="Cluster">Whose.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Mend">The command that mends it, or what to do where there is none.</param>
internal sealed record Diagnosis(string Kind, string Cluster, string What, string Why, string Mend);
