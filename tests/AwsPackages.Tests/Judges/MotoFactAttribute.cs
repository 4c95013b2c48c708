namespace AwsPackages.Tests.Judges;

/// <summary>A fact that needs moto, an AWS on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MotoFactAttribute : FactAttribute
{
    public MotoFactAttribute() => Skip = PythonTools.WhyNoMoto;
}
