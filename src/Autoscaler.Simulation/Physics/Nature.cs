namespace Autoscaler.Simulation.Physics;

/// <summary>The constants of one world.</summary>
public sealed class Nature
{
    private readonly Dictionary<string, double> values = Constants.All.ToDictionary(constant => constant.Name, constant => constant.Value, StringComparer.Ordinal);

    public Nature(IReadOnlyDictionary<string, double> overrides)
    {
        foreach (var (name, value) in overrides)
        {
            values[name] = values.ContainsKey(name) ? value : throw new ArgumentException($"There is no constant {name}.", nameof(overrides));
        }
    }

    public double Of(Constant constant) => values[constant.Name];

    public TimeSpan Time(Constant constant) => TimeSpan.FromSeconds(Of(constant));
}
