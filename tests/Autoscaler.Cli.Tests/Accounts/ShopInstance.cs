namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>A DB instance as RDS describes it.</summary>
internal sealed record ShopInstance(string Name, string Class, int Tier)
{
    public bool IsWriter { get; init; }

    public int Monitoring { get; init; } = 1;

    public double Cpu { get; init; } = 30;

    public string ResourceId => $"db-{Name.ToUpperInvariant()}";
}
