namespace Autoscaler.Core.Policies.Keys;

public static class BudgetKeys
{
    public static readonly Key AcuHoursPerSpike = Key.Optional(
        "budget.acuHoursPerSpike", new Kind.Number(0.5, 100_000), "What one response may use of serverless capacity, in ACU hours. Left out: no budget.");

    public static readonly Key OnExceed = Key.Defaulted(
        "budget.onExceed", new Kind.Choice(["alert", "enforce"]), "\"alert\"", "Beyond the budget: only tell (alert), or also raise nothing further (enforce).");

    public static IReadOnlyList<Key> All { get; } = [AcuHoursPerSpike, OnExceed];
}
