using AwsPackages.Tests.Judges;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>A fact that needs both interpreters, and is skipped where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InterpretedFactAttribute : FactAttribute
{
    public InterpretedFactAttribute() => Skip = WhyMissing!;

    public static string? WhyMissing => NodeTools.WhyMissing ?? PythonTools.WhyNoMoto;
}

/// <summary>A theory that needs both interpreters, and is skipped where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InterpretedTheoryAttribute : TheoryAttribute
{
    public InterpretedTheoryAttribute() => Skip = InterpretedFactAttribute.WhyMissing!;
}
